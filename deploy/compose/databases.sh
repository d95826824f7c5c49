#!/usr/bin/env bash
# Creates a database and its owner for each service and for Keycloak; PostgreSQL's image runs it once, on an empty volume.
# An owner may create the extensions that its service's migrations ask for: they are trusted ones.
set -euo pipefail

for name in membership funding programme reporting keycloak; do
  password=${name^^}_DATABASE_PASSWORD
  psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
    --set name="$name" --set password="${!password:?}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
