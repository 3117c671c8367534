# A tree goes up, is compared, moved, comes back; one file is long enough to be sent in pieces. The token has run out: rclone asks for another.
set -e
export RCLONE_CONFIG=/dev/null RCLONE_RETRIES=1 RCLONE_LOW_LEVEL_RETRIES=1
export RCLONE_CONFIG_DRIVE_TYPE=drive RCLONE_CONFIG_DRIVE_SCOPE=drive
export RCLONE_CONFIG_DRIVE_CLIENT_ID="$GOOGLE_CLIENT_ID" RCLONE_CONFIG_DRIVE_CLIENT_SECRET="$GOOGLE_CLIENT_SECRET"
export RCLONE_CONFIG_DRIVE_TOKEN="{\"access_token\":\"ya29.old\",\"token_type\":\"Bearer\",\"refresh_token\":\"$GOOGLE_REFRESH_TOKEN\",\"expiry\":\"2020-01-01T00:00:00Z\"}"

mkdir -p tree/deep
echo one >tree/one.txt
: >tree/empty.txt
head -c 9000000 /dev/zero >tree/deep/long.bin

rclone mkdir drive:kept
rclone copy tree drive:kept/tree
rclone check tree drive:kept/tree
rclone moveto drive:kept/tree/one.txt drive:kept/moved.txt
rclone copyto drive:kept/moved.txt drive:kept/tree/one.txt
rclone sync drive:kept/tree back
diff -r tree back
rclone deletefile drive:kept/moved.txt
rclone lsf -R --files-only drive:kept | sort
rclone about drive: | grep Used
