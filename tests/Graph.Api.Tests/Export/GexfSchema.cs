using System.Xml;
using System.Xml.Schema;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Export;

/// <summary>What GEXF 1.3 allows.</summary>
internal static class GexfSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(() =>
    {
        var schemas = new XmlSchemaSet();
        foreach (var (space, file) in ((string, string)[])[("http://gexf.net/1.3/viz", "gexf-viz-1.3.xsd"), ("http://gexf.net/1.3", "gexf-1.3.xsd")])
            schemas.Add(space, Checkout.Path("tests", "Graph.Api.Tests", "Export", file));
        schemas.Compile();
        return schemas;
    });

    /// <summary>What is wrong with a file; empty for one that is GEXF 1.3.</summary>
    public static IReadOnlyList<string> FaultsOf(string gexf)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints };
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}");
        using var reader = XmlReader.Create(new StringReader(gexf), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
