package org.concordat.programme.register.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.register.StreamsTold.AMENDED;
import static org.concordat.programme.register.StreamsTold.CREATED;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StreamEventsTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Streams streams;

    private static String example(String type) {
        return EventContract.of("funding-service").example(type).toString();
    }

    @Test
    void learnsAStreamFromTheExamplesOfFunding() {
        var told = new StreamsTold(dataSource);
        UUID id = UUID.randomUUID();
        told.tell(CREATED, id, 0, example(CREATED));
        told.tell(AMENDED, id, 1, example(AMENDED));
        assertThat(streams.codes()).containsOnlyOnce("ADDED_VALUE");
        assertThat(new Sql(dataSource)
                        .one(
                                "select name, restricted from funding_stream where id = ? and version = 1",
                                row -> row.getString("name") + row.getBoolean("restricted"),
                                id))
                .contains("Added value programmestrue");
    }

    @Test
    void oldNewsChangesNothing() {
        var told = new StreamsTold(dataSource);
        UUID id = UUID.randomUUID();
        told.tell(AMENDED, id, 3, StreamsTold.state("NEWER"));
        told.tell(CREATED, id, 0, StreamsTold.state("OLDER"));
        assertThat(streams.codes()).contains("NEWER").doesNotContain("OLDER");
    }

    @Test
    void parksWhatIsNotAsAgreed() {
        new StreamsTold(dataSource).assertParks("{\"state\":{\"code\":\"NO_NAME\"}}");
    }
}
