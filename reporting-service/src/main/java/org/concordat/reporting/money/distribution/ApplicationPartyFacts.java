package org.concordat.reporting.money.distribution;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.reporting.known.DatedFacts;

/** Among whom the money of an application is shared: "by who received and by who benefits". */
@Singleton
public class ApplicationPartyFacts extends DatedFacts<Application, ApplicationPartyFacts.Party> {

    /**
     * One of those who share it.
     *
     * @param basis RECEIVED or BENEFITS
     * @param place in its order, by which equal remainders of a penny go
     * @param share of the sum of all shares of the basis
     */
    public record Party(UUID applicant, UUID organisation, String basis, int place, BigDecimal share) {}

    ApplicationPartyFacts() {
        super("application_party", 1, "funding.applications", Application.class, Party.class);
    }

    @Override
    public List<Party> of(Application told) {
        return Stream.concat(parties(told, "RECEIVED", told.receiving()), parties(told, "BENEFITS", told.benefiting()))
                .toList();
    }

    private static Stream<Party> parties(Application told, String basis, List<Application.Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> new Party(
                        told.applicant(),
                        parts.get(place).organisation(),
                        basis,
                        place,
                        parts.get(place).share()));
    }
}
