package org.concordat.programme.project.award.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.award.AwardStanding;
import org.concordat.programme.project.award.HeardAwards;
import org.concordat.programme.project.project.AwardId;

/** What was heard of awards last, in PostgreSQL. */
@ApplicationScoped
public class JpaHeardAwards implements HeardAwards {

    private final Sql sql;

    JpaHeardAwards(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Heard> last(AwardId award) {
        return sql.one(
                "select version, recipient, standing from heard_award where id = ? for update",
                row -> new Heard(
                        row.getLong("version"),
                        row.getObject("recipient", UUID.class),
                        AwardStanding.valueOf(row.getString("standing"))),
                award);
    }

    @Override
    public void keep(AwardId award, Heard heard) {
        sql.update(
                """
                insert into heard_award (id, version, recipient, standing) values (?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, recipient = excluded.recipient, standing = excluded.standing""", award, heard.version(), heard.recipient(), heard.standing().name());
    }
}
