package org.concordat.reporting.report.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.TablesRead;

/**
 * Asks the tables of dated facts. In a query {@code {subscription}} stands for the subscriptions that are true and known at the
 * moment asked for, {@code {*subscription}} for all that there ever were, and {@code :year} for a value that is given with it. The
 * present is a moment like any other. {@code {about applicant}} holds where that organisation is of the sub-region and type
 * that the scope names, and everywhere while it names none; {@code {about all}} holds in that case alone.
 */
@ApplicationScoped
public class FactSql {

    /** True for ever is what is true on the last day of all. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59Z");

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern WHOLE_TABLE = Pattern.compile("\\{\\*(\\w+)}");
    private static final String TRUE_AND_KNOWN =
            "(select * from $1 where known_until > :known_at and known_from <= :known_at"
                    + " and true_until > :as_at and true_from <= :as_at)";
    private static final Pattern ABOUT = Pattern.compile("\\{about ((?:[^{}]|\\{\\w+})+)}");
    private static final String IN_QUESTION = """
            (:sub_region::text is null and :type::text is null or $1 in (
                select in_question.record from {organisation} in_question
                where (:sub_region::text is null or in_question.sub_region = :sub_region)
                and (:type::text is null or in_question.type = :type)))""";
    private static final Pattern ABOUT_ALL = Pattern.compile("\\{about all}");
    private static final String ALL = "(:sub_region::text is null and :type::text is null)";
    private static final Pattern NAME = Pattern.compile("(?<!:):(\\w+)");

    private final Sql sql;
    private final TablesRead tables;

    FactSql(AgroalDataSource dataSource, TablesRead tables) {
        this.sql = new Sql(dataSource);
        this.tables = tables;
    }

    public Question ask(String query) {
        return new Question(query);
    }

    /** A query with the moment and the values that it is asked with. */
    public final class Question {

        private final String query;
        private final Map<String, Object> values = new HashMap<>();

        private Question(String query) {
            String narrowed =
                    ABOUT.matcher(ABOUT_ALL.matcher(query).replaceAll(ALL)).replaceAll(IN_QUESTION);
            this.query = read(WHOLE_TABLE, read(TABLE, narrowed, TRUE_AND_KNOWN), "$1");
        }

        private String read(Pattern table, String from, String as) {
            table.matcher(from).results().map(name -> name.group(1)).forEach(tables::note);
            return table.matcher(from).replaceAll(as);
        }

        public Question at(Moment moment) {
            return with("as_at", moment.asAt() == null ? LAST_DAY : moment.asAt())
                    .with("known_at", moment.knownAt() == null ? LAST_INSTANT : moment.knownAt());
        }

        /** At the moment of the scope, with its year and programme, and with the organisations that are in question. */
        public Question about(Scope scope) {
            return at(scope.moment())
                    .with("year", scope.financialYear())
                    .with("programme", scope.programme())
                    .with("sub_region", scope.onlySubRegion())
                    .with("type", scope.onlyType());
        }

        public Question with(String name, Object value) {
            values.put(name, value instanceof FinancialYear year ? year.toString() : value);
            return this;
        }

        public <T> List<T> list(Sql.RowReader<T> reader) {
            var inOrder = new ArrayList<Object>();
            String numbered = NAME.matcher(query).replaceAll(name -> {
                if (!values.containsKey(name.group(1))) {
                    throw new IllegalArgumentException("The query is asked without :" + name.group(1));
                }
                inOrder.add(values.get(name.group(1)));
                return "?";
            });
            return sql.list(numbered, reader, inOrder.toArray());
        }

        /** The one row that an aggregate over all rows gives. */
        public <T> T one(Sql.RowReader<T> reader) {
            return list(reader).get(0);
        }
    }
}
