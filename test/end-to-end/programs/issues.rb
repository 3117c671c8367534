# jira-ruby, as Debian ships it.
require 'jira-ruby'

client = JIRA::Client.new(username: ENV['JIRA_EMAIL'], password: ENV['JIRA_API_TOKEN'],
                          site: ENV['JIRA_URL'], context_path: '', auth_type: :basic)
issue = client.Issue.build
issue.save!('fields' => { 'summary' => 'made by ruby', 'issuetype' => { 'name' => 'Task' },
                          'project' => { 'key' => client.Project.all.first.key } })
issue.fetch
issue.comments.build.save!('body' => 'noted')
done = client.Transition.all(issue: issue).find { |way| way.name == 'Done' }
issue.transitions.build.save!('transition' => { 'id' => done.id })

read = client.Issue.find(issue.key)
puts "#{read.status.name} #{read.comments.map(&:body)}"
