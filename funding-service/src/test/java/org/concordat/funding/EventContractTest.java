package org.concordat.funding;

import org.concordat.platform.testing.EventContractRules;

class EventContractTest extends EventContractRules {}
