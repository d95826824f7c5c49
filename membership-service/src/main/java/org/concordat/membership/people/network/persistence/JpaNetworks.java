package org.concordat.membership.people.network.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.contact.PersonalRecord;
import org.concordat.membership.people.contact.PersonalRecords;
import org.concordat.membership.people.network.MailingEntry;
import org.concordat.membership.people.network.Network;
import org.concordat.membership.people.network.NetworkSize;
import org.concordat.membership.people.network.Networks;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Networks in PostgreSQL. */
@ApplicationScoped
class JpaNetworks implements Networks, PersonalRecords, PanacheAggregates<Network> {

    private final Sql sql;

    JpaNetworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Network> byName(String name) {
        return find("lower(details.name) = ?1", name.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    @Override
    public List<UUID> chairedFrom(Collection<UUID> organisations) {
        return find(
                        "select n.id from Network n join Contact c on c.id = n.details.chair"
                                + " where c.organisation in ?1 order by n.id",
                        organisations)
                .project(UUID.class)
                .list();
    }

    @Override
    public Page<Network> page(PageRequest request) {
        return Listing.of(Network.class, "select n from Network n")
                .ascending("n.details.name", Network::name)
                .tieBreaker("n.id", UUID.class, Network::id)
                .page(getEntityManager(), request);
    }

    @Override
    public List<NetworkSize> sizes(UUID id, List<LocalDate> days) {
        return sql.list(
                """
                select asked.day, count(m.id) as size
                from unnest(?::date[]) as asked (day)
                left join network_membership m on m.network = ?
                    and m.joined_on <= asked.day and (m.left_on is null or m.left_on > asked.day)
                group by asked.day order by asked.day""",
                row -> new NetworkSize(row.getObject("day", LocalDate.class), row.getLong("size")),
                days.stream().map(LocalDate::toString).toArray(String[]::new),
                id);
    }

    @Override
    public List<MailingEntry> mailingList(UUID id, LocalDate day) {
        return sql.list(
                """
                with part as (
                    select chair as contact, 'CHAIR' as part from network where id = ?
                    union all
                    select m.representative, 'MEMBER' from network_membership m join network n on n.id = m.network
                    where m.network = ? and m.left_on is null and m.representative is distinct from n.chair)
                select c.id, o.name as organisation, p.name, p.job_title, p.email, part.part
                from part join contact c on c.id = part.contact join contact_person p on p.id = c.id
                    join organisation o on o.id = c.organisation
                where p.email is not null
                    and ? between coalesce(c.active_from, '-infinity') and coalesce(c.active_until, 'infinity')
                order by part.part, o.name, p.name, c.id""",
                row -> new MailingEntry(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("email"),
                        row.getString("part")),
                id,
                id,
                day);
    }

    /** The networks that a contact chairs, and those where it speaks for its organisation. */
    @Override
    public List<PersonalRecord> personalRecordsOf(UUID contact) {
        return sql.list(
                """
                select n.id, n.name, 'chair' as part, null::date as since, null::date as until
                from network n where n.chair = ?
                union all
                select n.id, n.name, 'representative', m.joined_on, m.left_on
                from network_membership m join network n on n.id = m.network where m.representative = ?
                order by name, part, since""",
                row -> new PersonalRecord(
                        "network",
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("part"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)),
                contact,
                contact);
    }
}
