package org.concordat.funding.openness.threesixtygiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.funding.openness.awardregister.AwardRegister;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.platform.time.BusinessCalendar;

/** Publishes the awards of the register as grants of the 360Giving Data Standard. */
@ApplicationScoped
public class GrantPublishing {

    private final AwardRegister register;
    private final Grants grants;
    private final OpenDataSettings settings;
    private final BusinessCalendar calendar;

    GrantPublishing(AwardRegister register, Grants grants, OpenDataSettings settings, BusinessCalendar calendar) {
        this.register = register;
        this.grants = grants;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** What the package says of itself. */
    public GrantPackage describe() {
        return GrantPackage.of(Publisher.of(settings), settings.licence(), calendar.today());
    }

    /** How many places a grant names at most, which a table has columns for. */
    public int mostLocations() {
        return grants.mostBeneficiaries();
    }

    /** Hands out grant by grant, in the order in which the awards were entered. */
    public void forEach(Consumer<Grant> output) {
        var writing = new GrantWriting(Publisher.of(settings));
        register.forEachBatch(batch -> {
            List<RegisteredAward> given =
                    batch.stream().filter(GrantWriting::isGrant).toList();
            Map<UUID, GrantDetails> details =
                    grants.details(given.stream().map(RegisteredAward::id).toList());
            given.forEach(award -> output.accept(writing.grant(award, details.get(award.id()))));
        });
    }
}
