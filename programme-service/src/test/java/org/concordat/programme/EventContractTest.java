package org.concordat.programme;

import org.concordat.platform.testing.EventContractRules;

class EventContractTest extends EventContractRules {}
