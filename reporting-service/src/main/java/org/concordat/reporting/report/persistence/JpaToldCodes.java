package org.concordat.reporting.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.concordat.reporting.report.CodeList;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.ToldCodes;

/** Looks codes up in PostgreSQL: those of the lists, and those that organisations have before their list is told. */
@ApplicationScoped
public class JpaToldCodes implements ToldCodes {

    private static final Map<CodeList, String> CODES = Map.of(
            CodeList.SUB_REGION,
            "select code from {*sub_region} union select sub_region from {*organisation} where sub_region is not null",
            CodeList.ORGANISATION_TYPE,
            "select code from {*organisation_type} union select type from {*organisation}",
            CodeList.PROGRAMME,
            "select code from {*programme}");

    private static final Moment AT_ANY_TIME = new Moment(null, null);

    private final FactSql sql;

    JpaToldCodes(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean has(CodeList list, String code) {
        return sql.ask("select exists (select from (%s) told where code = :code)".formatted(CODES.get(list)))
                .at(AT_ANY_TIME)
                .with("code", code)
                .one(row -> row.getBoolean(1));
    }

    @Override
    public List<String> first(CodeList list, int most) {
        return sql.ask("select code from (%s) told order by code collate \"C\" limit :most".formatted(CODES.get(list)))
                .at(AT_ANY_TIME)
                .with("most", most)
                .list(row -> row.getString(1));
    }
}
