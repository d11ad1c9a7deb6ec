namespace Dateline.Web.Newsroom.Writing;

/// <summary>Which dialog stands over the writing. Those that are a step are called as it is.</summary>
public enum WritingDialog { None, Preview, Publish, Schedule, Embargo, SendBack, Spike, Retract, Remove, Share, SaveTemplate }
