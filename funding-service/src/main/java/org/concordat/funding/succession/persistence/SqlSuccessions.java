package org.concordat.funding.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.succession.Successions;
import org.concordat.platform.persistence.Sql;

/** Successions in PostgreSQL. */
@ApplicationScoped
public class SqlSuccessions implements Successions {

    private static final String LEARN = """
            insert into succession (organisation, successor, effective_on, reorganisation, version)
            values (?, ?, ?, ?, ?)
            on conflict (organisation) do update
            set successor = excluded.successor, effective_on = excluded.effective_on,
                reorganisation = excluded.reorganisation, version = excluded.version
            where case when succession.reorganisation = excluded.reorganisation
                then succession.version < excluded.version
                else succession.effective_on < excluded.effective_on end""";

    // no region has more reorganisations of one place than that; it also ends a circle
    private static final String HEIR = """
            with recursive line (organisation, generation) as (
                select ?::uuid, 0
                union all
                select s.successor, line.generation + 1 from line
                join succession s on s.organisation = line.organisation and s.effective_on <= ?
                where line.generation < 100)
            select organisation from line order by generation desc limit 1""";

    private final Sql sql;

    SqlSuccessions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(Succession succession, UUID reorganisation, long version) {
        sql.update(
                LEARN,
                succession.organisation(),
                succession.successor(),
                succession.effectiveOn(),
                reorganisation,
                version);
    }

    @Override
    public Optional<UUID> heirOf(UUID organisation, LocalDate day) {
        return sql.one(HEIR, row -> Optional.ofNullable(row.getObject(1, UUID.class)), organisation, day)
                .orElseThrow();
    }
}
