package org.concordat.programme.event.turnout.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.event.turnout.MaterialReach;
import org.concordat.programme.event.turnout.MaterialTurnout;
import org.concordat.programme.event.turnout.Turnout;
import org.concordat.programme.event.turnout.Turnouts;

/** Counts in PostgreSQL how many an event reached. */
@ApplicationScoped
public class JpaTurnouts implements Turnouts {

    private final Sql sql;

    JpaTurnouts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Who works with what, and whether it attended. */
    private static final String TAKEN = """
            with attending as (
                select distinct organisation from booking where event = ? and status = 'CONFIRMED' and attended > 0),
            taken as (
                select t.link, t.organisation, a.organisation is not null as attended
                from material_take_up t left join attending a on a.organisation = t.organisation
                where t.event = ? and t.withdrawn_because is null)
            """;

    private static final String ORGANISATIONS = """
            count(distinct t.organisation) as organisations,
            count(distinct t.organisation) filter (where t.attended) as attending""";

    @Override
    public Turnout of(UUID event) {
        MaterialTurnout materials = materials(event);
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
                                row.getString("mean"),
                                materials),
                        event)
                .orElseThrow();
    }

    private MaterialTurnout materials(UUID event) {
        List<MaterialReach> each = sql.list(
                TAKEN
                        + "select m.title, m.link, %s from event_material m left join taken t on t.link = m.link"
                                .formatted(ORGANISATIONS)
                        + " where m.event = ? group by m.position, m.title, m.link order by m.position",
                row -> new MaterialReach(
                        row.getString("title"),
                        row.getString("link"),
                        row.getLong("organisations"),
                        row.getLong("attending")),
                event,
                event,
                event);
        return sql.one(
                        TAKEN + "select %s from taken t".formatted(ORGANISATIONS),
                        row -> new MaterialTurnout(row.getLong("organisations"), row.getLong("attending"), each),
                        event,
                        event)
                .orElseThrow();
    }
}
