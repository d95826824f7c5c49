package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** All questions of a report are asked of one state of the database, each planned for what it asks. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MomentsTest {

    @Inject
    Moments moments;

    @Inject
    AgroalDataSource dataSource;

    private String shown(String setting) {
        return new Sql(dataSource)
                .one("show " + setting, row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    void aReportIsReadFromOneStateOfTheDatabase() {
        assertThat(moments.inOne(() -> shown("transaction_isolation"))).isEqualTo("repeatable read");
        assertThat(moments.inOne(() -> shown("transaction_read_only"))).isEqualTo("on");
    }

    @Test
    void eachQuestionIsPlannedForTheDayThatItAsksAbout() {
        assertThat(moments.inOne(() -> shown("plan_cache_mode"))).isEqualTo("force_custom_plan");
        assertThat(shown("plan_cache_mode")).as("for nobody else").isEqualTo("auto");
    }
}
