using Graph.Api.Commands;

return await new CommandLine(Surroundings.OfProcess()).RunAsync(args);
