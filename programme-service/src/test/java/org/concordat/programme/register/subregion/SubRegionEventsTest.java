package org.concordat.programme.register.subregion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.register.SubRegionsTold.AMENDED;
import static org.concordat.programme.register.SubRegionsTold.CREATED;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.SubRegionsTold;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubRegionEventsTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SubRegions subRegions;

    private static String example(String type) {
        return EventContract.of("membership-service").example(type).toString();
    }

    @Test
    void learnsASubRegionFromTheExamplesOfMembership() {
        var told = new SubRegionsTold(dataSource);
        UUID id = UUID.randomUUID();
        told.tell(CREATED, id, 0, example(CREATED));
        told.tell(AMENDED, id, 1, example(AMENDED));
        assertThat(subRegions.codes()).containsOnlyOnce("cumbria");
    }

    @Test
    void oldNewsChangesNothing() {
        var told = new SubRegionsTold(dataSource);
        UUID id = UUID.randomUUID();
        told.tell(AMENDED, id, 3, SubRegionsTold.state("newer"));
        told.tell(CREATED, id, 0, SubRegionsTold.state("older"));
        assertThat(subRegions.codes()).contains("newer").doesNotContain("older");
    }

    @Test
    void parksWhatIsNotAsAgreed() {
        new SubRegionsTold(dataSource).assertParks("{\"state\":{\"name\":\"No code\"}}");
    }
}
