package org.concordat.programme.project.award;

import java.util.Optional;
import java.util.UUID;
import org.concordat.programme.project.project.AwardId;

/** What was heard of awards last, so that old news and news twice told are known for what they are. */
public interface HeardAwards {

    /** What was heard of an award last; none when it is heard of for the first time. */
    Optional<Heard> last(AwardId award);

    void keep(AwardId award, Heard heard);

    /** What was heard of an award, and in which version of it. */
    record Heard(long version, UUID recipient, AwardStanding standing) {}
}
