CREATE TABLE certificates (id INTEGER PRIMARY KEY AUTOINCREMENT, fingerprint TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  type TEXT NOT NULL, certificate TEXT NOT NULL);
CREATE TABLE config (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE images (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),
  fingerprint TEXT NOT NULL, filename TEXT NOT NULL, architecture TEXT NOT NULL, size INTEGER NOT NULL, public INTEGER NOT NULL,
  auto_update INTEGER NOT NULL, cached INTEGER NOT NULL, type INTEGER NOT NULL, properties TEXT NOT NULL,
  source_server TEXT NOT NULL, source_protocol TEXT NOT NULL, source_certificate TEXT NOT NULL, source_alias TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, uploaded_at INTEGER NOT NULL,
  UNIQUE (project_id, fingerprint));
CREATE TABLE images_aliases (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),
  image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL,
  UNIQUE (project_id, name));
CREATE TABLE images_profiles (image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  profile_id INTEGER NOT NULL REFERENCES profiles (id), PRIMARY KEY (image_id, position), UNIQUE (image_id, profile_id))
  WITHOUT ROWID;
CREATE TABLE instances (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),
  name TEXT NOT NULL, type INTEGER NOT NULL, architecture TEXT NOT NULL, ephemeral INTEGER NOT NULL, stateful INTEGER NOT NULL,
  description TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, config TEXT NOT NULL,
  devices TEXT NOT NULL, UNIQUE (project_id, name));
CREATE TABLE instances_backups (id INTEGER PRIMARY KEY AUTOINCREMENT,
  instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE, name TEXT NOT NULL, created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL, instance_only INTEGER NOT NULL, optimized_storage INTEGER NOT NULL, compression TEXT NOT NULL,
  UNIQUE (instance_id, name));
CREATE TABLE instances_profiles (instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, profile_id INTEGER NOT NULL REFERENCES profiles (id), PRIMARY KEY (instance_id, position),
  UNIQUE (instance_id, profile_id)) WITHOUT ROWID;
CREATE TABLE instances_snapshots (id INTEGER PRIMARY KEY AUTOINCREMENT,
  instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL,
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, stateful INTEGER NOT NULL, size INTEGER NOT NULL,
  config TEXT NOT NULL, devices TEXT NOT NULL, UNIQUE (instance_id, name));
CREATE TABLE networks (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
  description TEXT NOT NULL, config TEXT NOT NULL);
CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),
  name TEXT NOT NULL, description TEXT NOT NULL, config TEXT NOT NULL, devices TEXT NOT NULL, UNIQUE (project_id, name));
CREATE TABLE projects (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL,
  config TEXT NOT NULL);
CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL);
CREATE TABLE storage_pools (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, driver TEXT NOT NULL,
  description TEXT NOT NULL, config TEXT NOT NULL, status TEXT NOT NULL);
CREATE TABLE storage_volumes (id INTEGER PRIMARY KEY AUTOINCREMENT, pool_id INTEGER NOT NULL REFERENCES storage_pools (id),
  project_id INTEGER NOT NULL REFERENCES projects (id), name TEXT NOT NULL, description TEXT NOT NULL, type INTEGER NOT NULL,
  content_type TEXT NOT NULL, config TEXT NOT NULL, expires_at INTEGER NOT NULL DEFAULT -9223372036854775808, UNIQUE (pool_id, project_id, type, name));
CREATE INDEX images_aliases_image ON images_aliases (image_id);
CREATE INDEX images_profiles_profile ON images_profiles (profile_id);
CREATE INDEX instances_profiles_profile ON instances_profiles (profile_id);
