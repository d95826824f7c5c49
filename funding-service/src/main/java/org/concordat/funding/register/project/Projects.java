package org.concordat.funding.register.project;

import java.util.Optional;
import java.util.UUID;

/** The projects that awards pay for, as programme tells of them. */
public interface Projects {

    /**
     * Old news, by the version, changes nothing.
     *
     * @return whether it was news
     */
    boolean learn(KnownProject project, long version);

    /** The project that an award pays for; programme keeps one of an award. */
    Optional<KnownProject> ofAward(UUID award);
}
