-- Statistics of what the seeds filled: the first import must not wait for autovacuum to learn that there are thousands of aliases.
analyze catalog.teams;
analyze catalog.team_aliases;
analyze catalog.api_leagues_canonical;
analyze catalog.league_aliases;
analyze catalog.api_sports_canonical;
analyze catalog.sport_aliases;
analyze intake.channel_patterns;
