package org.concordat.reporting.region.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.region.Networks;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Looks networks up in PostgreSQL. */
@ApplicationScoped
public class JpaNetworks implements Networks {

    private static final Moment PRESENT = new Moment(null, null);

    private static final String OF = " from {network} where record = any (string_to_array(:networks, ',')::uuid[])";

    private final FactSql sql;

    JpaNetworks(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Participation> of(Collection<UUID> networks) {
        return sql.ask("select organisation, joined_on, left_on" + OF
                        + " and organisation is not null order by joined_on, organisation, left_on")
                .at(PRESENT)
                .with("networks", listed(networks))
                .list(row -> new Participation(
                        row.getObject("organisation", UUID.class),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class)));
    }

    @Override
    public Set<UUID> known(Collection<UUID> networks) {
        return Set.copyOf(sql.ask("select distinct record" + OF)
                .at(PRESENT)
                .with("networks", listed(networks))
                .list(row -> row.getObject("record", UUID.class)));
    }

    private static String listed(Collection<UUID> networks) {
        return networks.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
