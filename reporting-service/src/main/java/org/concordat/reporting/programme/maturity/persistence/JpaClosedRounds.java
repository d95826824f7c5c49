package org.concordat.reporting.programme.maturity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.maturity.ClosedRounds;
import org.concordat.reporting.programme.maturity.Maturity.RoundName;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts and adds up sheets in PostgreSQL. */
@ApplicationScoped
public class JpaClosedRounds implements ClosedRounds {

    private static final String ROUNDS = """
            select r.id, r.name, q.code, q.edition, q.kind, r.closed_on
            from {closed_round} r
            join (select distinct questionnaire, code, edition, kind from {asked_dimension}) q
                on q.questionnaire = r.questionnaire
            where r.financial_year = :year
            order by r.closed_on, r.name collate "C", r.id""";

    private static final String SCORES = """
            select r.id as round, d.dimension, d.name, s.part, count(s.record) as base,
                coalesce(sum(s.levels::numeric / s.answered), 0) as scores
            from {closed_round} r
            join {asked_dimension} d on d.questionnaire = r.questionnaire
            left join {sheet_score} s on s.round = r.id and s.dimension = d.dimension
            where r.financial_year = :year
            group by r.id, d.place, d.dimension, d.name, s.part
            order by r.id, d.place, s.part collate "C" nulls first""";

    private static final String CHOICES = """
            with answer as materialized (
                select a.* from {sheet_answer} a
                where a.round in (select id from {closed_round} where financial_year = :year)),
            answered as (
                select round, part, question, count(distinct sheet) as base from answer group by round, part, question),
            tally as (
                select round, part, question, chosen, count(distinct sheet) as sheets
                from answer group by round, part, question, chosen)
            select r.id as round, c.dimension, c.question, c.wording, c.answer = 'LEVEL' as takes_level, c.chosen,
                c.chosen_name, b.part, coalesce(b.base, 0) as base, coalesce(t.sheets, 0) as sheets
            from {closed_round} r
            join {asked_choice} c on c.questionnaire = r.questionnaire
            left join answered b on b.round = r.id and b.question = c.question
            left join tally t on t.round = b.round and t.part = b.part and t.question = b.question
                and t.chosen = c.chosen
            where r.financial_year = :year
            order by r.id, c.place, b.part collate "C" nulls first, c.chosen_place""";

    private final FactSql sql;

    JpaClosedRounds(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<RoundName> in(FinancialYear year, Moment moment) {
        return ask(ROUNDS, year, moment).list(JpaClosedRounds::round);
    }

    @Override
    public List<Scored> scores(FinancialYear year, Moment moment) {
        return ask(SCORES, year, moment).list(JpaClosedRounds::scored);
    }

    @Override
    public List<Chosen> choices(FinancialYear year, Moment moment) {
        return ask(CHOICES, year, moment).list(JpaClosedRounds::chosen);
    }

    private FactSql.Question ask(String query, FinancialYear year, Moment moment) {
        return sql.ask(query).at(moment).with("year", year);
    }

    private static RoundName round(ResultSet row) throws SQLException {
        return new RoundName(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getInt("edition"),
                row.getString("kind"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Scored scored(ResultSet row) throws SQLException {
        return new Scored(
                row.getObject("round", UUID.class),
                row.getString("dimension"),
                row.getString("name"),
                row.getString("part"),
                row.getInt("base"),
                row.getBigDecimal("scores"));
    }

    private static Chosen chosen(ResultSet row) throws SQLException {
        return new Chosen(
                row.getObject("round", UUID.class),
                row.getString("dimension"),
                row.getString("question"),
                row.getString("wording"),
                row.getBoolean("takes_level"),
                row.getString("chosen"),
                row.getString("chosen_name"),
                row.getString("part"),
                row.getInt("base"),
                row.getInt("sheets"));
    }
}
