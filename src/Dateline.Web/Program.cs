using Dateline.Web.Cli;

return await CommandLine.Run(args);
