package org.concordat.funding.application.application;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an application. What happens to a draft goes to nobody. */
@Meaning("Applications from their submission on")
public enum ApplicationFact implements Fact<Application> {
    DRAFT_STARTED(Application.DRAFT),
    DRAFT_AMENDED(Application.DRAFT),
    MEMBER_AGREED(Application.DRAFT),
    DRAFT_SUCCEEDED_TO(Application.DRAFT),
    DRAFT_WITHDRAWN(Application.DRAFT),

    @Meaning("An application was handed in before its call closed")
    APPLICATION_SUBMITTED(Application.TYPE),

    @Meaning("A document was added to an application that is not decided yet")
    ATTACHMENT_ADDED(Application.TYPE),

    @Meaning("Enough assessments of it are finished")
    APPLICATION_ASSESSED(Application.TYPE),

    @Meaning("Officers recommend to fund it, to keep it in reserve or to reject it")
    APPLICATION_RECOMMENDED(Application.TYPE),

    @Meaning("A body approved it, in part or whole")
    APPLICATION_APPROVED(Application.TYPE),

    @Meaning("A body rejected it")
    APPLICATION_REJECTED(Application.TYPE),

    @Meaning("A body takes it up again at another meeting, or once a question is answered")
    APPLICATION_DEFERRED(Application.TYPE),

    @Meaning("A deferred application is before its body again")
    APPLICATION_TAKEN_UP_AGAIN(Application.TYPE),

    @Meaning("It was withdrawn before it was decided")
    APPLICATION_WITHDRAWN(Application.TYPE),

    @Meaning("The successor of an organisation took its place in it")
    APPLICATION_SUCCEEDED_TO(Application.TYPE);

    private final AggregateType<Application> about;

    ApplicationFact(AggregateType<Application> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Application> about() {
        return about;
    }
}
