package org.concordat.membership.people.contact.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Contacts in PostgreSQL. */
@ApplicationScoped
class JpaContacts implements Contacts, PanacheAggregates<Contact> {

    private final Sql sql;

    JpaContacts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Contact> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Contact> knownAt(UUID organisation) {
        return list("organisation = ?1 and erasedOn is null order by id", organisation);
    }

    @Override
    public Optional<Contact> primary(UUID organisation, String role) {
        return find(
                        "select c from Contact c join c.leads l"
                                + " where c.organisation = ?1 and key(l) = ?2 and value(l).primary = true",
                        organisation,
                        role)
                .firstResultOptional();
    }

    @Override
    public Page<Contact> page(UUID organisation, String role, LocalDate activeOn, PageRequest request) {
        return Listing.of(Contact.class, "select c from Contact c")
                .where("c.organisation = :organisation", "organisation", organisation)
                .where("exists (select 1 from c.leads l where key(l) = :role)", "role", role)
                .where(
                        "(c.activeFrom is null or c.activeFrom <= :activeOn)"
                                + " and (c.activeUntil is null or c.activeUntil >= :activeOn)",
                        "activeOn",
                        activeOn)
                .ascending("c.id", Contact::id)
                .tieBreaker("c.id", UUID.class, Contact::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void lockAllOf(UUID organisation) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "contacts of " + organisation);
    }
}
