package org.concordat.membership.register.organisation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.register.organisation.OrganisationFilter;
import org.concordat.membership.register.organisation.OrganisationState;
import org.concordat.membership.register.organisation.OrganisationView;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WritesAtCommit;
import org.concordat.platform.value.RecordedJson;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class JpaOrganisations implements Organisations, PanacheAggregates<Organisation> {

    private final Sql sql;
    private final WritesAtCommit writes;
    private final ObjectMapper json;

    JpaOrganisations(AgroalDataSource dataSource, WritesAtCommit writes, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.writes = writes;
        this.json = json;
    }

    @Override
    public void lock(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Optional<Organisation> byIdentifier(Identifier identifier) {
        return find(
                        "select o from Organisation o join o.identifiers i where i.scheme = ?1 and i.value = ?2",
                        identifier.scheme(),
                        identifier.value())
                .firstResultOptional();
    }

    @Override
    public List<Organisation> meantBy(Collection<String> texts) {
        List<Identifier> identifiers = texts.stream()
                .filter(text -> text.contains(":"))
                .map(Identifier::of)
                .toList();
        List<UUID> ids = sql.list(
                """
                select id from organisation where same_name = any (?)
                union
                select organisation from organisation_identifier
                where (scheme, value) in (select * from unnest(?::text[], ?::text[]))""",
                row -> row.getObject("id", UUID.class),
                texts.stream().map(SameName::key).toArray(String[]::new),
                identifiers.stream().map(Identifier::scheme).toArray(String[]::new),
                identifiers.stream().map(Identifier::value).toArray(String[]::new));
        return ids.isEmpty()
                ? List.of()
                : list("select distinct o from Organisation o left join fetch o.identifiers where o.id in ?1", ids);
    }

    @Override
    public Page<OrganisationView> page(OrganisationFilter filter, LocalDate today, PageRequest request) {
        writes.flush();
        return filter.text() == null && filter.standing() == null
                ? anyPage(filter, today, request)
                : QuarkusTransaction.joiningExisting().call(() -> {
                    // a plan made without looking at the text or the day would read through all names for what is rare
                    sql.update("set local plan_cache_mode = force_custom_plan");
                    return anyPage(filter, today, request);
                });
    }

    private Page<OrganisationView> anyPage(OrganisationFilter filter, LocalDate today, PageRequest request) {
        boolean isPresent = filter.asAt() == null;
        String id = isPresent ? "o.id" : "o.organisation";
        var listing = Listing.of(
                        ListedOrganisation.class,
                        "select new org.concordat.membership.register.organisation.persistence.ListedOrganisation(%s,"
                                        .formatted(id)
                                + " o.version, o.name) from %s o"
                                        .formatted(isPresent ? "Organisation" : "OrganisationAsAt"))
                .where(
                        "o.id in :found",
                        "found",
                        isPresent ? owner(filter.identifier()) : pastOwner(filter.identifier()))
                .where(
                        "o.trueFrom <= :asAt and (o.trueUntil is null or o.trueUntil > :asAt)"
                                + " and (o.activeFrom is null or o.activeFrom <= :asAt)"
                                + " and (o.activeUntil is null or o.activeUntil >= :asAt)",
                        "asAt",
                        filter.asAt())
                .where("o.searchedName like concat('%', plain_name(:text), '%')", "text", filter.text())
                .where("o.type = :type", "type", filter.type())
                .where("o.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("o.parent = :parent", "parent", filter.parent())
                .whereActiveOn("o", filter.activeOn());
        StandingCondition.narrow(listing, filter.standing(), isPresent ? today : filter.asAt(), id);
        return listing.ascending("o.name", ListedOrganisation::name)
                .sortable("name", "o.name", ListedOrganisation::name)
                .tieBreaker(id, UUID.class, ListedOrganisation::organisation)
                .page(getEntityManager(), request)
                .mapAll(listed -> views(listed, filter.asAt()));
    }

    private List<OrganisationView> views(List<ListedOrganisation> listed, LocalDate asAt) {
        Map<UUID, OrganisationView> versions = versionsOf(listed, asAt);
        return listed.stream()
                .map(organisation -> versions.get(organisation.organisation()))
                .toList();
    }

    @Override
    public Optional<OrganisationView> versionOn(UUID id, LocalDate day) {
        writes.flush();
        return day == null ? sql.one("""
                        select version, state from organisation_version
                        where organisation = ? order by version desc limit 1""", this::view, id) : sql.one("""
                        select version, state from organisation_as_at
                        where organisation = ? and true_from <= ? and (true_until is null or true_until > ?)""", this::view, id, day, day);
    }

    @Override
    public Map<UUID, OrganisationView> versionsOn(Collection<UUID> ids, LocalDate day) {
        writes.flush();
        return byId(asAt(ids.toArray(UUID[]::new), day));
    }

    private List<OrganisationView> asAt(UUID[] ids, LocalDate day) {
        return sql.list("""
                select version, state from organisation_as_at
                where organisation = any (?) and true_from <= ? and (true_until is null or true_until > ?)""", this::view, ids, day, day);
    }

    private static Map<UUID, OrganisationView> byId(List<OrganisationView> versions) {
        return versions.stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    @Override
    public void lockHierarchy() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('organisation-hierarchy', 0))", row -> true);
    }

    @Override
    public void lockForImport() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('organisation-import', 0))", row -> true);
    }

    @Override
    public void beginVersion(Organisation organisation) {
        getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void keepVersion(
            OrganisationView version, LocalDate trueFrom, OrganisationDetails before, OrganisationDetails corrected) {
        writes.add(
                """
                insert into organisation_version (organisation, version, effective_on, state, corrects)
                values (?, ?, ?, ?::jsonb, ?)""",
                version.id(),
                version.version(),
                trueFrom,
                text(version.state()),
                before == null ? new String[0] : differing(json.valueToTree(before), json.valueToTree(corrected)));
    }

    private static String[] differing(ObjectNode before, ObjectNode after) {
        return after.properties().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private List<UUID> owner(Identifier identifier) {
        return identifier == null
                ? null
                : byIdentifier(identifier).map(Organisation::id).stream().toList();
    }

    private List<UUID> pastOwner(Identifier identifier) {
        return identifier == null
                ? null
                : sql.list("""
                select id from organisation_as_at where state -> 'identifiers' @> ?::jsonb""", row -> row.getObject("id", UUID.class), text(List.of(identifier)));
    }

    /** @param day {@code null} for now */
    private Map<UUID, OrganisationView> versionsOf(List<ListedOrganisation> rows, LocalDate day) {
        UUID[] wanted = rows.stream().map(ListedOrganisation::organisation).toArray(UUID[]::new);
        List<OrganisationView> versions = day == null
                ? sql.list(
                        """
                        select v.version, v.state from unnest(?::uuid[], ?::bigint[]) as wanted (organisation, version)
                        join organisation_version v
                            on v.organisation = wanted.organisation and v.version = wanted.version""",
                        this::view,
                        wanted,
                        rows.stream().map(ListedOrganisation::version).toArray(Long[]::new))
                : asAt(wanted, day);
        return byId(versions);
    }

    private OrganisationView view(ResultSet row) throws SQLException {
        try {
            return new OrganisationView(
                    RecordedJson.reader(json, OrganisationState.class).readValue(row.getString("state")),
                    row.getLong("version"));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A kept version of an organisation cannot be read", corrupt);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
