# Run once by the image of PostgreSQL, when its database is made.
SAMRUM_DB_PASSWORD=$(cat /run/secrets/database-samrum)
export SAMRUM_DB_PASSWORD
psql -v ON_ERROR_STOP=1 -U postgres -d postgres -f /samrum/database.sql
