using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameInAppointmentTests
{
    [Theory]
    [InlineData("省政府决定，任命李明为某局副局长；免去赵勇的职务", "李明", "赵勇")]
    [InlineData("任命王志勇为市商务局局长，杨丽霞为副局长", "王志勇", "杨丽霞")]
    public void Name_GivenOrRelievedOfAPost_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("杨丽霞为民服务")]
    [InlineData("任命大会。杨丽霞为副局长")]
    public void Name_OutsideAppointments_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();
}
