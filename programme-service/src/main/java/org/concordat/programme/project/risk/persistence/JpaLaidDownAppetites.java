package org.concordat.programme.project.risk.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.risk.LaidDownAppetites;

/** The appetites of programmes in PostgreSQL. */
@ApplicationScoped
public class JpaLaidDownAppetites implements LaidDownAppetites {

    private final Sql sql;

    JpaLaidDownAppetites(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Integer> forProject(UUID project) {
        return sql.one("""
                select g.risk_appetite from project p join programme g on g.id = p.programme
                where p.id = ? and g.risk_appetite is not null""", row -> row.getInt("risk_appetite"), project);
    }
}
