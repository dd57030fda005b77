namespace Graph.GraphQL.Http.WebSockets;

/// <summary>The close codes of <c>graphql-transport-ws</c>.</summary>
internal enum CloseCode
{
    NormalClosure = 1000,
    MessageTooBig = 1009,
    InternalServerError = 4500,
    BadRequest = 4400,
    Unauthorized = 4401,
    SubprotocolNotAcceptable = 4406,
    ConnectionInitialisationTimeout = 4408,
    SubscriberAlreadyExists = 4409,
    TooManyInitialisationRequests = 4429,
}
