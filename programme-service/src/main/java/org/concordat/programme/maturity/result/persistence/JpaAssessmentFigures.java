package org.concordat.programme.maturity.result.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.maturity.result.AssessmentFigures;
import org.concordat.programme.maturity.result.PastRound;
import org.concordat.programme.maturity.result.RoundProgress;
import org.concordat.programme.maturity.result.ScoreSum;
import org.concordat.programme.maturity.result.Tally;
import org.concordat.programme.maturity.round.AssessmentRound;

/** Counts and adds up sheets in PostgreSQL. Those for a role are divided by role, all others by sub-region. */
@ApplicationScoped
public class JpaAssessmentFigures implements AssessmentFigures {

    private final Sql sql;

    JpaAssessmentFigures(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Tally> talliesOf(UUID round) {
        // the grouping without what was chosen counts each sheet once: the base of the question
        return sql.list("""
                select question, part, chosen, count(distinct sheet) as sheets
                from (
                    select c.question, coalesce(s.role, s.sub_region) as part, s.id as sheet,
                        coalesce(c.level::text, case when c.yes then 'YES' when not c.yes then 'NO' end,
                            c.chosen_option) as chosen
                    from answer_sheet s join sheet_choice c on c.sheet = s.id
                    where s.round = ? and s.status = 'SUBMITTED') answered
                group by grouping sets ((question, part), (question, part, chosen))""", JpaAssessmentFigures::tally, round);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("question"), row.getString("part"), row.getString("chosen"), row.getInt("sheets"));
    }

    @Override
    public List<ScoreSum> scoresOf(Collection<UUID> rounds) {
        return scores("", (Object) rounds.toArray(UUID[]::new));
    }

    @Override
    public List<ScoreSum> scoresOf(Collection<UUID> rounds, UUID organisation) {
        return scores("and s.organisation = ?", rounds.toArray(UUID[]::new), organisation);
    }

    private List<ScoreSum> scores(String whose, Object... parameters) {
        return sql.list("""
                select s.round, d.dimension, coalesce(s.role, s.sub_region) as part, count(*) as sheets,
                    sum(d.level_sum::numeric / d.answered) as scores
                from answer_sheet s join sheet_dimension d on d.sheet = s.id
                where s.round = any (?) and s.status = 'SUBMITTED' %s
                group by s.round, d.dimension, part""".formatted(whose), JpaAssessmentFigures::score, parameters);
    }

    private static ScoreSum score(ResultSet row) throws SQLException {
        return new ScoreSum(
                row.getObject("round", UUID.class),
                row.getString("dimension"),
                row.getString("part"),
                row.getInt("sheets"),
                row.getBigDecimal("scores"));
    }

    @Override
    public List<PastRound> closedRoundsOf(String questionnaire) {
        return sql.list(
                """
                select r.id, r.name, r.opens_on, q.edition
                from questionnaire q join assessment_round r on r.questionnaire = q.id
                where q.code = ? and r.closed_on is not null
                order by r.opens_on, r.id""",
                row -> new PastRound(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getInt("edition")),
                questionnaire);
    }

    @Override
    public List<RoundProgress.Asked> askedBy(AssessmentRound round, int atMost) {
        String[] types = round.organisationTypes().toArray(String[]::new);
        return sql.list(
                """
                select o.id, o.name, o.sub_region, count(s.id) filter (where s.status = 'SUBMITTED') as submitted,
                    count(s.id) filter (where s.status = 'DRAFT') as drafts
                from registered_organisation o
                left join answer_sheet s on s.round = ? and s.organisation = o.id
                where (cardinality(?::text[]) = 0 or o.type = any (?))
                and (o.active_from is null or o.active_from <= ?) and (o.active_until is null or o.active_until >= ?)
                or s.id is not null
                group by o.id
                order by o.name, o.id
                limit ?""",
                JpaAssessmentFigures::asked,
                round.id(),
                types,
                types,
                round.details().closesOn(),
                round.details().opensOn(),
                atMost);
    }

    private static RoundProgress.Asked asked(ResultSet row) throws SQLException {
        return new RoundProgress.Asked(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sub_region"),
                row.getInt("submitted"),
                row.getInt("drafts"));
    }
}
