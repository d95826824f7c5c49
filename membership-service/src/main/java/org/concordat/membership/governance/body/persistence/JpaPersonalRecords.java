package org.concordat.membership.governance.body.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.contact.PersonalRecord;
import org.concordat.membership.people.contact.PersonalRecords;
import org.concordat.platform.persistence.Sql;

/** The seats that a contact holds or deputises on, and what it chairs or champions by holding one. */
@ApplicationScoped
class JpaPersonalRecords implements PersonalRecords {

    private final Sql sql;

    JpaPersonalRecords(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<PersonalRecord> personalRecordsOf(UUID contact) {
        return sql.list(
                """
                select b.id, b.name, p.part, p.active_from, p.active_until
                from (select body, 'holder' as part, active_from, active_until from body_term where holder = ?
                      union all
                      select body, 'deputy', active_from, active_until from body_deputising where deputy = ?
                      union all
                      select t.body, 'chair', c.active_from, c.active_until
                      from body_term t join body_chairing c on c.seat = t.seat
                          and c.active_from between t.active_from and coalesce(t.active_until, 'infinity')
                      where t.holder = ?
                      union all
                      select t.body, 'champion', c.active_from, c.active_until
                      from body_term t join body_champion c on c.seat = t.seat
                          and c.active_from between t.active_from and coalesce(t.active_until, 'infinity')
                      where t.holder = ?) p
                join governance_body b on b.id = p.body
                order by b.name, p.part, p.active_from""",
                row -> new PersonalRecord(
                        "governance-body",
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("part"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)),
                contact,
                contact,
                contact,
                contact);
    }
}
