package org.concordat.funding.application.assessment.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.funding.application.assessment.RankingRow;
import org.concordat.funding.application.assessment.Rankings;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;

/** Works rankings out in PostgreSQL, in one statement. */
@ApplicationScoped
class JpaRankings implements Rankings {

    /**
     * The means of n and m assessors differ by 0.002 ÷ nm or not at all, which is far more than the twelfth decimal: so
     * rounding there makes equal what is equal, whatever its fractions, and nothing else.
     */
    private static final String RANKING = """
            with scored as (
                select application, count(*) as assessments, round(avg(weighted_score), 12) as score,
                    max(weighted_score) - min(weighted_score) as spread
                from assessment where call = ? and status = 'FINISHED' group by application)
            select case when s.assessments >= ?
                    then rank() over (partition by s.assessments >= ? order by s.score desc)::int end as rank,
                a.id, a.applicant, o.name as applicant_name, a.partnership_name, a.title, a.requested,
                coalesce(s.assessments, 0) as assessments, round(s.score, 1) as score, round(s.spread, 1) as spread,
                a.status, a.recommendation, a.recommended_amount, a.reserve_place
            from application a
            left join scored s on s.application = a.id
            left join organisation o on o.id = a.applicant
            where a.call = ? and a.status not in ('DRAFT', 'WITHDRAWN')
            order by rank nulls last, s.score desc nulls last, a.id""";

    private final Sql sql;

    JpaRankings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<RankingRow> of(UUID call, int minimumAssessments) {
        return sql.list(RANKING, JpaRankings::row, call, minimumAssessments, minimumAssessments, call);
    }

    private static RankingRow row(ResultSet row) throws SQLException {
        String recommendation = row.getString("recommendation");
        BigDecimal amount = row.getBigDecimal("recommended_amount");
        return new RankingRow(
                row.getObject("rank", Integer.class),
                row.getObject("id", UUID.class),
                row.getObject("applicant", UUID.class),
                row.getString("applicant_name"),
                row.getString("partnership_name"),
                row.getString("title"),
                new Money(row.getBigDecimal("requested")),
                row.getInt("assessments"),
                row.getBigDecimal("score"),
                row.getBigDecimal("spread"),
                ApplicationStatus.valueOf(row.getString("status")),
                recommendation == null ? null : RecommendationKind.valueOf(recommendation),
                amount == null ? null : new Money(amount),
                row.getObject("reserve_place", Integer.class));
    }
}
