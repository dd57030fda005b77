/** What a first visitor sees in the editor: the question the service exists for. */
export const firstQuestion = `# Which strategies link 株洲 and 贵州, and which sentences say so?
{
  links(between: [{ name: "株洲" }, { name: "贵州" }], first: 20) {
    totalCount
    nodes {
      entity { name kind }
      score
      support
      legs {
        with { name }
        score
        counts { both left right total }
        evidence(first: 2) {
          nodes {
            sentence
            article { title authors { name } }
            highlights { start end }
          }
        }
      }
    }
  }
}
`;
