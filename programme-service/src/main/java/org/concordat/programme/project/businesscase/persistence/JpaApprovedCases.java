package org.concordat.programme.project.businesscase.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.project.businesscase.ApprovedCase;
import org.concordat.programme.project.businesscase.ApprovedCases;

/** Approved versions in PostgreSQL, each as it was shown to whoever approved it. */
@ApplicationScoped
public class JpaApprovedCases implements ApprovedCases {

    private final Sql sql;
    private final JsonColumn<ApprovedCase> content;

    JpaApprovedCases(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.content = new JsonColumn<>(json, ApprovedCase.class);
    }

    @Override
    public void keep(UUID businessCase, ApprovedCase version) {
        sql.update(
                "insert into business_case_version (business_case, number, content) values (?, ?, ?::jsonb)",
                businessCase,
                version.number(),
                content.written(version));
    }

    @Override
    public List<ApprovedCase> after(UUID businessCase, long number, int atMost) {
        return sql.list("""
                select content from business_case_version
                where business_case = ? and number > ? order by number limit ?""", row -> content.read(row.getString("content")), businessCase, number, atMost);
    }
}
