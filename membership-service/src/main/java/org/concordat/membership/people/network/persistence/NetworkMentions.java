package org.concordat.membership.people.network.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.contact.Mention;
import org.concordat.membership.people.contact.Mentions;
import org.concordat.platform.persistence.Sql;

/** The networks that a contact chairs, and those where it speaks for its organisation. */
@ApplicationScoped
class NetworkMentions implements Mentions {

    private final Sql sql;

    NetworkMentions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Mention> of(UUID contact) {
        return sql.list(
                """
                select n.id, n.name, 'chair' as part, null::date as since, null::date as until
                from network n where n.chair = ?
                union all
                select n.id, n.name, 'representative', m.joined_on, m.left_on
                from network_membership m join network n on n.id = m.network where m.representative = ?
                order by name, part, since""",
                row -> new Mention(
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
