package org.concordat.funding.decision.meeting.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.decision.meeting.Minutes;
import org.concordat.funding.decision.meeting.MinutesBook;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;

/** Minutes, each as one value: nothing looks into it, and nothing changes it. */
@ApplicationScoped
class JpaMinutesBook implements MinutesBook {

    private final Sql sql;
    private final JsonColumn<Minutes> column;

    JpaMinutesBook(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.column = new JsonColumn<>(json, Minutes.class);
    }

    @Override
    public void keep(Minutes minutes) {
        sql.update(
                "insert into meeting_minutes (meeting, minutes) values (?, ?::jsonb)",
                minutes.meeting(),
                column.written(minutes));
    }

    @Override
    public Optional<Minutes> of(UUID meeting) {
        return sql.one(
                        "select minutes from meeting_minutes where meeting = ?",
                        row -> row.getString("minutes"),
                        meeting)
                .map(column::read);
    }
}
