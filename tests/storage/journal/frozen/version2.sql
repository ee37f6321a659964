-- A journal as Tsubo wrote it with version 2 of the tables. Never changed.
BEGIN TRANSACTION;
CREATE TABLE events (
            id TEXT PRIMARY KEY, machine TEXT NOT NULL, sequence INTEGER NOT NULL,
            time INTEGER NOT NULL, session TEXT NOT NULL, line TEXT NOT NULL, here INTEGER NOT NULL
        );
INSERT INTO "events" VALUES('00000000000000000000000000000001','0123456789abcdef0123456789abcdef',1,1763640000000,'00000000000000000000000000000001','{"id":"00000000000000000000000000000001","machine":"0123456789abcdef0123456789abcdef","sequence":1,"time":1763640000000,"session":"00000000000000000000000000000001","finished":{"started":"2026-11-21T12:00:00+01:00","ended":"2026-11-21T12:03:00+01:00","pain":"left","only":null,"ending":"complete","steps":[{"station":"hand","point":"li4","side":"left","outcome":"done","pressed":70},{"station":"hand","point":"li4","side":"right","outcome":"skipped","pressed":5}],"spent":150,"pauses":1,"paused":30,"lowered":{},"answers":{"before":{"lower_back_left":6,"buttock_right":3},"after":{"lower_back_left":4},"too_hard":"a_little","too_hard_at":["li4"],"note":"Ärger, 痛み","next_day":null}}}',1);
INSERT INTO "events" VALUES('00000000000000000000000000000002','0123456789abcdef0123456789abcdef',2,1763640000001,'00000000000000000000000000000002','{"id":"00000000000000000000000000000002","machine":"0123456789abcdef0123456789abcdef","sequence":2,"time":1763640000001,"session":"00000000000000000000000000000002","finished":{"started":"2026-11-22T12:00:00+01:00","ended":"2026-11-22T12:03:00+01:00","pain":"left","only":"hand","ending":"complete","steps":[{"station":"hand","point":"li4","side":"left","outcome":"done","pressed":70},{"station":"hand","point":"li4","side":"right","outcome":"skipped","pressed":5}],"spent":150,"pauses":1,"paused":30,"lowered":{"li4":3},"answers":{"before":{"whole":5},"after":{"whole":5},"too_hard":null,"too_hard_at":[],"note":"","next_day":null}}}',1);
INSERT INTO "events" VALUES('2ce2b0bc84fe4794a6e1dc1148d6385a','0123456789abcdef0123456789abcdef',3,1763640000002,'00000000000000000000000000000002','{"id":"2ce2b0bc84fe4794a6e1dc1148d6385a","machine":"0123456789abcdef0123456789abcdef","sequence":3,"time":1763640000002,"session":"00000000000000000000000000000002","changed":{"after":{"whole":4},"note":"Changed later","next_day":3}}',1);
INSERT INTO "events" VALUES('00000000000000000000000000000003','0123456789abcdef0123456789abcdef',4,1763640000003,'00000000000000000000000000000003','{"id":"00000000000000000000000000000003","machine":"0123456789abcdef0123456789abcdef","sequence":4,"time":1763640000003,"session":"00000000000000000000000000000003","finished":{"started":"2026-11-23T12:00:00+01:00","ended":"2026-11-23T12:03:00+01:00","pain":"left","only":null,"ending":"felt_wrong","steps":[{"station":"hand","point":"li4","side":"left","outcome":"done","pressed":70},{"station":"hand","point":"li4","side":"right","outcome":"skipped","pressed":5}],"spent":150,"pauses":1,"paused":30,"lowered":{},"answers":{"before":{},"after":{},"too_hard":null,"too_hard_at":[],"note":"Forget this","next_day":null}}}',1);
INSERT INTO "events" VALUES('11c40c1f8c9844bbb04364d1a252c4e2','0123456789abcdef0123456789abcdef',5,1763640000004,'00000000000000000000000000000003','{"id":"11c40c1f8c9844bbb04364d1a252c4e2","machine":"0123456789abcdef0123456789abcdef","sequence":5,"time":1763640000004,"session":"00000000000000000000000000000003","deleted":true}',1);
CREATE TABLE followed (file TEXT PRIMARY KEY, size INTEGER NOT NULL, hash TEXT NOT NULL);
CREATE TABLE machine (id TEXT NOT NULL);
INSERT INTO "machine" VALUES('0123456789abcdef0123456789abcdef');
CREATE TABLE pains (
            session TEXT NOT NULL, area TEXT NOT NULL, side TEXT, before INTEGER, after INTEGER,
            PRIMARY KEY (session, area)
        ) WITHOUT ROWID;
INSERT INTO "pains" VALUES('00000000000000000000000000000001','buttock_right','right',3,NULL);
INSERT INTO "pains" VALUES('00000000000000000000000000000001','lower_back_left','left',6,4);
INSERT INTO "pains" VALUES('00000000000000000000000000000002','whole',NULL,5,4);
CREATE TABLE places (
            session TEXT NOT NULL, station TEXT NOT NULL, point TEXT NOT NULL, side TEXT NOT NULL,
            change INTEGER, PRIMARY KEY (session, point, side)
        ) WITHOUT ROWID;
INSERT INTO "places" VALUES('00000000000000000000000000000001','hand','li4','left',-2);
INSERT INTO "places" VALUES('00000000000000000000000000000002','hand','li4','left',-1);
CREATE TABLE sessions (
            id TEXT PRIMARY KEY, deleted INTEGER NOT NULL, started INTEGER NOT NULL,
            day INTEGER NOT NULL, spent INTEGER NOT NULL, pain TEXT NOT NULL, note TEXT NOT NULL,
            before INTEGER, after INTEGER
        );
INSERT INTO "sessions" VALUES('00000000000000000000000000000001',0,1795258800,739941,150,'left','ärger, 痛み',6,4);
INSERT INTO "sessions" VALUES('00000000000000000000000000000002',0,1795345200,739942,150,'left','changed later',5,4);
INSERT INTO "sessions" VALUES('00000000000000000000000000000003',1,1795431600,739943,150,'left','forget this',NULL,NULL);
CREATE TABLE tallies (
            what TEXT NOT NULL, about TEXT NOT NULL, number INTEGER NOT NULL,
            many INTEGER NOT NULL, PRIMARY KEY (what, about, number)
        ) WITHOUT ROWID;
INSERT INTO "tallies" VALUES('after','2026-11',4,2);
INSERT INTO "tallies" VALUES('before','2026-11',5,1);
INSERT INTO "tallies" VALUES('before','2026-11',6,1);
INSERT INTO "tallies" VALUES('change','left',-2,1);
INSERT INTO "tallies" VALUES('change','left',-1,1);
INSERT INTO "tallies" VALUES('change of area','lower_back_left',-2,1);
INSERT INTO "tallies" VALUES('change of area','whole',-1,1);
INSERT INTO "tallies" VALUES('change of point','li4 left',-2,1);
INSERT INTO "tallies" VALUES('change of point','li4 left',-1,1);
INSERT INTO "tallies" VALUES('change of side','left',-2,1);
INSERT INTO "tallies" VALUES('noted','2026-11',0,2);
CREATE TABLE under_way (session TEXT PRIMARY KEY, kept INTEGER NOT NULL, record TEXT);
INSERT INTO "under_way" VALUES('00000000000000000000000000000004',1763640000005,'{"session": "00000000000000000000000000000004", "phase": 4, "answers": {"before": {"whole": 4}, "after": {}, "too_hard": null, "too_hard_at": [], "note": "", "next_day": null}, "so_far": {"started": "2026-11-24T12:00:00+01:00", "ended": "2026-11-24T12:03:00+01:00", "pain": "left", "only": null, "ending": "complete", "steps": [{"station": "hand", "point": "li4", "side": "left", "outcome": "done", "pressed": 70}, {"station": "hand", "point": "li4", "side": "right", "outcome": "skipped", "pressed": 5}], "spent": 150, "pauses": 1, "paused": 30, "lowered": {}}}');
CREATE INDEX events_of_session ON events (session);
CREATE INDEX events_of_machine ON events (machine, sequence);
CREATE INDEX events_made_here ON events (id) WHERE here;
CREATE INDEX sessions_in_order ON sessions (deleted, started, id);
CREATE INDEX sessions_of_day ON sessions (deleted, day, spent, before, after, pain);
CREATE INDEX places_of_station ON places (station, session);
CREATE VIEW numbers (session, what, about, number) AS
            SELECT id, 'noted', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), 0
            FROM sessions WHERE deleted = 0 AND coalesce(before, after) IS NOT NULL
            UNION ALL
            SELECT id, 'before', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), before
            FROM sessions WHERE deleted = 0 AND before IS NOT NULL
            UNION ALL
            SELECT id, 'after', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), after
            FROM sessions WHERE deleted = 0 AND after IS NOT NULL
            UNION ALL
            SELECT id, 'change', pain, after - before
            FROM sessions WHERE deleted = 0 AND after - before IS NOT NULL
            UNION ALL
            SELECT session, 'change of area', area, after - before
            FROM pains WHERE after - before IS NOT NULL
            UNION ALL
            SELECT session, 'change of side', side, max(after) - max(before)
            FROM pains WHERE side IS NOT NULL AND after - before IS NOT NULL GROUP BY session, side
            UNION ALL
            SELECT session, 'change of point', point || ' ' || side, change
            FROM places WHERE change IS NOT NULL;
PRAGMA user_version = 2;
COMMIT;
