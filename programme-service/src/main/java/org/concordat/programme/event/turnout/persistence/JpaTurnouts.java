package org.concordat.programme.event.turnout.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.event.turnout.Turnout;
import org.concordat.programme.event.turnout.Turnouts;

/** Counts in PostgreSQL how many an event reached. */
@ApplicationScoped
public class JpaTurnouts implements Turnouts {

    private final Sql sql;

    JpaTurnouts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Turnout of(UUID event) {
        return sql.one(
                        """
                        select coalesce(sum(places), 0) as places, coalesce(sum(attended), 0) as attended,
                            count(distinct organisation) as organisations,
                            count(distinct organisation) filter (where attended > 0) as attending,
                            coalesce(sum(feedback_answers), 0) as answers,
                            round(sum(feedback_points)::numeric / sum(feedback_answers), 2)::text as mean
                        from booking where event = ? and status = 'CONFIRMED'""",
                        row -> new Turnout(
                                row.getLong("places"),
                                row.getLong("attended"),
                                row.getLong("organisations"),
                                row.getLong("attending"),
                                row.getLong("answers"),
                                row.getString("mean")),
                        event)
                .orElseThrow();
    }
}
