-- Projects are found by what they are like: their tools in any case, and the service that they improve.
create index project_tool_in_any_case on project_tool (lower(tool), project);
create index project_of_service_area on project (lower(service_area), id);
