package org.concordat.membership.organisation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.organisation.Identifier;
import org.concordat.membership.organisation.Organisation;
import org.concordat.membership.organisation.OrganisationFilter;
import org.concordat.membership.organisation.OrganisationState;
import org.concordat.membership.organisation.OrganisationVersion;
import org.concordat.membership.organisation.Organisations;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.Sql;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class PanacheOrganisations implements Organisations, PanacheRepositoryBase<Organisation, UUID> {

    private final Sql sql;
    private final ObjectMapper json;

    PanacheOrganisations(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
    }

    @Override
    public Optional<Organisation> byId(UUID id) {
        return findByIdOptional(id);
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
    public List<Organisation> byName(String name) {
        return list("lower(name) = ?1", name.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Page<OrganisationVersion> page(OrganisationFilter filter, PageRequest request) {
        var listing = Listing.of(
                        OrganisationRow.class,
                        "select new org.concordat.membership.organisation.persistence.OrganisationRow(o.id, o.version,"
                                + " o.name, o.type, o.subRegion, o.parent, o.website, o.activeFrom, o.activeUntil)"
                                + " from Organisation o")
                .where("lower(o.name) like :text escape '!'", "text", containing(filter.text()))
                .where("o.type = :type", "type", filter.type())
                .where("o.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("o.id in :owner", "owner", owner(filter.identifier()))
                .where(
                        "(o.activeFrom is null or o.activeFrom <= :activeOn)"
                                + " and (o.activeUntil is null or o.activeUntil >= :activeOn)",
                        "activeOn",
                        filter.activeOn());
        (filter.descending()
                        ? listing.descending("o.name", OrganisationRow::name)
                        : listing.ascending("o.name", OrganisationRow::name))
                .tieBreaker("o.id", UUID.class, OrganisationRow::id);
        Page<OrganisationRow> rows = listing.page(getEntityManager(), request);
        Map<UUID, List<Identifier>> identifiers = identifiersOf(rows.items());
        return rows.map(row -> row.with(identifiers.getOrDefault(row.id(), List.of())));
    }

    @Override
    public Optional<OrganisationVersion> versionOn(UUID id, LocalDate day) {
        return sql.one(
                """
                select version, state from organisation_version
                where organisation = ? and effective_on <= ? order by version desc limit 1""", row -> new OrganisationVersion(state(row.getString("state")), row.getLong("version")), id, day);
    }

    @Override
    public void lockForImport() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('organisation-import', 0))", row -> true);
    }

    @Override
    public void save(Organisation organisation) {
        persistAndFlush(organisation);
    }

    @Override
    public void keepVersion(OrganisationVersion version, LocalDate effectiveOn) {
        sql.update(
                "insert into organisation_version (organisation, version, effective_on, state) values (?, ?, ?, ?::jsonb)",
                version.state().id(),
                version.version(),
                effectiveOn,
                json.valueToTree(version.state()).toString());
    }

    private static String containing(String text) {
        return text == null ? null : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private List<UUID> owner(Identifier identifier) {
        return identifier == null
                ? null
                : byIdentifier(identifier).map(Organisation::id).stream().toList();
    }

    private Map<UUID, List<Identifier>> identifiersOf(List<OrganisationRow> rows) {
        return sql
                .list(
                        "select organisation, scheme, value from organisation_identifier where organisation = any (?)",
                        row -> Map.entry(
                                row.getObject("organisation", UUID.class),
                                new Identifier(row.getString("scheme"), row.getString("value"))),
                        (Object) rows.stream().map(OrganisationRow::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private OrganisationState state(String text) {
        try {
            return json.readValue(text, OrganisationState.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A kept version of an organisation cannot be read", corrupt);
        }
    }
}
