// A database's schema as a sorted list of lines, one per object: equal lists mean equal schemas.
// Used by the schema test to prove that sql/ and the migrations make the same database.

import type postgres from "postgres";

/** What the platform (or its stand-ins) brings; their objects are not ours to describe. */
const PLATFORM_SCHEMAS = [
  ...["information_schema", "extensions", "auth", "storage", "vault", "cron", "net", "supabase_migrations"],
  ...["pgmq", "realtime", "graphql", "graphql_public", "pgsodium", "pgbouncer"],
];

/**
 * Every object of our schemas as a line of text: schemas, tables, columns with types and defaults, constraints,
 * indexes, functions with their full definitions, triggers (also ours on the platform's tables), policies (likewise),
 * RLS flags, grants, default grants, comments, views, sequences with their owners, types, extensions, cron jobs.
 * Independent of the order of creation. Compare databases of one server: Postgres 17 has grants that 15 does not know.
 */
export async function describeDatabase(sql: postgres.Sql): Promise<string[]> {
  // Names are printed with their schema only when it is not on the path.
  return await sql.begin(async (transaction) => {
    await transaction`set local search_path = ''`;
    const lines: string[] = [];
    for (const query of Object.values(QUERIES)) {
      const rows = await transaction.unsafe<{ line: string }[]>(query, [PLATFORM_SCHEMAS]);
      lines.push(...rows.map((row) => row.line));
    }
    const [cron] = await transaction`select to_regclass('cron.job') is not null as exists`;
    if (cron?.["exists"]) {
      const jobs = await transaction<{ line: string }[]>`
        select format('cron job %s: %s %s%s', jobname, schedule, command, case when active then '' else ' (off)' end)
          as line
        from cron.job`;
      lines.push(...jobs.map((row) => row.line));
    }
    return lines.sort();
  });
}

/** Lines of only one of two descriptions, marked `- ` (only before) and `+ ` (only after). */
export function compareDescriptions(before: string[], after: string[]): string[] {
  const [first, second] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !second.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !first.has(line)).map((line) => `+ ${line}`),
  ];
}

/** True for a schema `n` of ours; $1 is the list of the platform's. */
const OURS = `n.nspname <> all ($1::text[]) and n.nspname !~ '^pg_'`;
/** Objects that an extension made are described by the extension. */
const NOT_OF_EXTENSION = (catalog: string, oid: string) =>
  `not exists (select 1 from pg_catalog.pg_depend as d
     where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
/** A list of grants, one line each; `kind` and `name` are SQL expressions. */
const GRANTS = (kind: string, name: string, acl: string) =>
  `select format('grant %s on %s %s to %s by %s%s', a.privilege_type, ${kind}, ${name},
       case when a.grantee = 0 then 'public' else a.grantee::regrole::text end, a.grantor::regrole,
       case when a.is_grantable then ' with grant option' else '' end) as line
     from source cross join lateral pg_catalog.aclexplode(${acl}) as a`;

const QUERIES: Record<string, string> = {
  schemas: `
    select format('schema %I owner %s', n.nspname, n.nspowner::regrole) as line
    from pg_catalog.pg_namespace as n where ${OURS}`,
  relations: `
    select format('%s %s owner %s%s%s%s%s', case c.relkind when 'r' then 'table' when 'p' then 'partitioned table'
        when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table'
        else 'composite type' end, c.oid::regclass, c.relowner::regrole,
      case c.relpersistence when 'u' then ' unlogged' else '' end,
      case when c.relrowsecurity then ' rls' else '' end, case when c.relforcerowsecurity then ' force rls' else '' end,
      coalesce(' with ' || c.reloptions::text, '')) as line
    from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c') and ${
    NOT_OF_EXTENSION("pg_class", "c.oid")
  }`,
  columns: `
    select format('column %s.%I %s%s%s%s%s', c.oid::regclass, a.attname,
      pg_catalog.format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
      case a.attidentity when 'a' then ' identity always' when 'd' then ' identity by default' else '' end,
      case a.attgenerated when 's' then ' generated' else '' end,
      coalesce(' default ' || pg_catalog.pg_get_expr(e.adbin, e.adrelid), '')
        || coalesce(' collate ' || nullif(a.attcollation, t.typcollation)::regcollation::text, '')) as line
    from pg_catalog.pg_attribute as a
    join pg_catalog.pg_class as c on c.oid = a.attrelid
    join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    join pg_catalog.pg_type as t on t.oid = a.atttypid
    left join pg_catalog.pg_attrdef as e on e.adrelid = a.attrelid and e.adnum = a.attnum
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and a.attnum > 0 and not a.attisdropped`,
  views: `
    select format('view %s as %s', c.oid::regclass, pg_catalog.pg_get_viewdef(c.oid)) as line
    from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where ${OURS} and c.relkind in ('v', 'm')`,
  constraints: `
    select format('constraint %I on %s: %s%s', k.conname,
      case when k.conrelid <> 0 then k.conrelid::regclass::text else k.contypid::regtype::text end,
      pg_catalog.pg_get_constraintdef(k.oid), case when k.convalidated then '' else ' not valid' end) as line
    from pg_catalog.pg_constraint as k join pg_catalog.pg_namespace as n on n.oid = k.connamespace
    where ${OURS} and k.contype <> 'n'`,
  indexes: `
    select format('index %s%s', pg_catalog.pg_get_indexdef(i.indexrelid),
      case when i.indisvalid then '' else ' invalid' end) as line
    from pg_catalog.pg_index as i
    join pg_catalog.pg_class as c on c.oid = i.indrelid
    join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where ${OURS}`,
  functions: `
    select format('function %s owner %s: %s', p.oid::regprocedure, p.proowner::regrole,
      case when p.prokind = 'a' then 'aggregate ' || pg_catalog.pg_get_function_result(p.oid)
           else pg_catalog.pg_get_functiondef(p.oid) end) as line
    from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where ${OURS} and ${NOT_OF_EXTENSION("pg_proc", "p.oid")}`,
  triggers: `
    select format('trigger %s%s', pg_catalog.pg_get_triggerdef(t.oid),
      case t.tgenabled when 'O' then '' else ' enabled ' || t.tgenabled::text end) as line
    from pg_catalog.pg_trigger as t
    join pg_catalog.pg_proc as p on p.oid = t.tgfoid
    join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where ${OURS} and not t.tgisinternal`,
  event_triggers: `
    select format('event trigger %I on %s runs %s', t.evtname, t.evtevent, t.evtfoid::regprocedure) as line
    from pg_catalog.pg_event_trigger as t
    join pg_catalog.pg_proc as p on p.oid = t.evtfoid
    join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where ${OURS}`,
  policies: `
    select format('policy %I on %I.%I %s for %s to %s using (%s) check (%s)', p.policyname, p.schemaname, p.tablename,
      p.permissive, p.cmd, p.roles::text, p.qual, p.with_check) as line
    from pg_catalog.pg_policies as p where p.schemaname <> 'cron' and $1::text[] is not null`,
  sequences: `
    select format('sequence %I.%I %s start %s step %s range %s to %s%s%s', s.schemaname, s.sequencename, s.data_type,
      s.start_value, s.increment_by, s.min_value, s.max_value, case when s.cycle then ' cycle' else '' end,
      coalesce((select format(' of %s.%I', d.refobjid::regclass, a.attname)
        from pg_catalog.pg_depend as d
        join pg_catalog.pg_attribute as a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i')
          and d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass), '')) as line
    from pg_catalog.pg_sequences as s join pg_catalog.pg_namespace as n on n.nspname = s.schemaname
    where ${OURS}`,
  types: `
    select format('type %s owner %s: %s', t.oid::regtype, t.typowner::regrole,
      case t.typtype
        when 'e' then (select 'enum ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder)
                       from pg_catalog.pg_enum as e where e.enumtypid = t.oid)
        when 'd' then 'domain over ' || pg_catalog.format_type(t.typbasetype, t.typtypmod)
                      || case when t.typnotnull then ' not null' else '' end || coalesce(' default ' || t.typdefault, '')
        else 'range or base' end) as line
    from pg_catalog.pg_type as t join pg_catalog.pg_namespace as n on n.oid = t.typnamespace
    where ${OURS} and t.typtype in ('e', 'd', 'r') and ${NOT_OF_EXTENSION("pg_type", "t.oid")}`,
  extensions: `
    select format('extension %I in %s', e.extname, e.extnamespace::regnamespace) as line
    from pg_catalog.pg_extension as e where $1::text[] is not null`,
  schema_grants: `
    with source as (select * from pg_catalog.pg_namespace as n where ${OURS})
    ${
    GRANTS(
      "'schema'",
      "source.oid::regnamespace",
      "coalesce(source.nspacl, pg_catalog.acldefault('n', source.nspowner))",
    )
  }`,
  relation_grants: `
    with source as (
      select c.* from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace where ${OURS}
    )
    ${
    GRANTS(
      "'relation'",
      "source.oid::regclass",
      "coalesce(source.relacl, pg_catalog.acldefault(case source.relkind when 'S' then 's' else 'r' end::\"char\", source.relowner))",
    )
  }`,
  column_grants: `
    with source as (
      select a.* from pg_catalog.pg_attribute as a
      join pg_catalog.pg_class as c on c.oid = a.attrelid
      join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
      where ${OURS} and a.attacl is not null and not a.attisdropped
    )
    ${GRANTS("'column'", "source.attrelid::regclass::text || '.' || source.attname", "source.attacl")}`,
  // Null means the default: executable by everybody. The same line as if it were granted.
  function_grants: `
    with source as (
      select p.* from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
      where ${OURS} and ${NOT_OF_EXTENSION("pg_proc", "p.oid")}
    )
    ${
    GRANTS(
      "'function'",
      "source.oid::regprocedure",
      "coalesce(source.proacl, pg_catalog.acldefault('f', source.proowner))",
    )
  }`,
  default_grants: `
    with source as (select * from pg_catalog.pg_default_acl where $1::text[] is not null)
    ${
    GRANTS(
      "'future ' || source.defaclobjtype::text || ' of ' || source.defaclrole::regrole::text",
      "coalesce(nullif(source.defaclnamespace, 0)::regnamespace::text, 'anywhere')",
      "source.defaclacl",
    )
  }`,
  // Objects of every kind have comments; those of the platform are recognised by the schema in the object's identity.
  comments: `
    select format('comment on %s %s: %s', i.type, i.identity, d.description) as line
    from pg_catalog.pg_description as d
    cross join lateral pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) as i
    left join pg_catalog.pg_namespace as n
      on n.nspname = coalesce(i.schema, case when i.type = 'schema' then i.name end)
    where (n.nspname is not null and ${OURS}) or i.type = 'policy' or i.type = 'trigger'`,
};
