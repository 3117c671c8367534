# What is called is what Jira Cloud has today: the search of python3-jira itself is one that was taken away.
import os
from jira import JIRA, JIRAError

jira = JIRA(os.environ["JIRA_URL"], basic_auth=(os.environ["JIRA_EMAIL"], os.environ["JIRA_API_TOKEN"]))
assert jira.server_info()["deploymentType"] == "Cloud"
project = jira.projects()[0].key

issue = jira.create_issue(project=project, summary="made by python", description="*as* wiki text", issuetype={"name": "Task"})
jira.add_comment(issue, "noted")
jira.assign_issue(issue, os.environ["JIRA_EMAIL"])
done = [way["id"] for way in jira.transitions(issue) if way["to"]["name"] == "Done"]
jira.transition_issue(issue, done[0])

read = jira.issue(issue.key)
print(read.fields.status.name, read.fields.assignee.emailAddress, [one.body for one in jira.comments(issue)])

found = jira._get_json("search/jql", {"jql": f'project = {project} AND summary ~ "python" AND status = Done', "fields": "summary"})
print([one["key"] for one in found["issues"]] == [issue.key])
try:
    jira.search_issues(f"project = {project}")
except JIRAError as error:
    print(error.status_code)
