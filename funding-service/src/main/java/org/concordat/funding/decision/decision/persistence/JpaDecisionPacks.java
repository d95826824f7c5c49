package org.concordat.funding.decision.decision.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.funding.decision.decision.DecisionPacks;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;

/** Packs of decisions, each as one value: nothing looks into it, and nothing changes it. */
@ApplicationScoped
class JpaDecisionPacks implements DecisionPacks {

    private final Sql sql;
    private final JsonColumn<DecisionPack> column;

    JpaDecisionPacks(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.column = new JsonColumn<>(json, DecisionPack.class);
    }

    @Override
    public void keep(UUID decision, DecisionPack pack) {
        sql.update("insert into decision_pack (decision, pack) values (?, ?::jsonb)", decision, column.written(pack));
    }

    @Override
    public Optional<DecisionPack> of(UUID decision) {
        return sql.one("select pack from decision_pack where decision = ?", row -> row.getString("pack"), decision)
                .map(column::read);
    }
}
