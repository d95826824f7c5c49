package org.concordat.reporting.report.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.report.Moments;

/** A transaction of PostgreSQL that sees what was there when it began. */
@ApplicationScoped
public class JpaMoments implements Moments {

    private final Sql sql;

    JpaMoments(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public <T> T inOne(Supplier<T> questions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read, read only");
            // a plan for any day at all does not know that nearly every fact is true for ever, and takes minutes at
            // size
            sql.update("set local plan_cache_mode = force_custom_plan");
            return questions.get();
        });
    }
}
