package org.concordat.platform.testing;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests at size: their many thousand records would be in the way of all other tests. */
public final class DatabaseOfItsOwn implements QuarkusTestProfile {}
