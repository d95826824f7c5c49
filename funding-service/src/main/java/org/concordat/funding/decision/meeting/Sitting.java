package org.concordat.funding.decision.meeting;

import org.concordat.funding.application.application.Application;

/** A meeting that deals with an application. */
record Sitting(Meeting meeting, Item item, Application application) {}
