package org.concordat.programme.register.code.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.code.KnownCodes;

/** The local copy of a neighbour's list. */
public abstract class JpaKnownCodes<T> implements KnownCodes<T> {

    private final Sql sql;
    private final String codes;

    /** @param table that has them in its column {@code code} */
    protected JpaKnownCodes(DataSource dataSource, String table) {
        this.sql = new Sql(dataSource);
        this.codes = "select distinct code from %s order by code".formatted(table);
    }

    @Override
    public List<String> codes() {
        return sql.list(codes, row -> row.getString("code"));
    }

    protected final Sql sql() {
        return sql;
    }
}
