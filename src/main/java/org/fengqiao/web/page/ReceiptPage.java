package org.fengqiao.web.page;

import org.fengqiao.decision.Decision;
import org.fengqiao.receipt.Anchors;
import org.fengqiao.receipt.Link;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Search;
import org.fengqiao.service.StoredDecisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt of a decision, laid out for A4. */
@Controller
class ReceiptPage {

    private final Receipts receipts;
    private final Anchors anchors;

    ReceiptPage(Receipts receipts, Anchors anchors) {
        this.receipts = receipts;
        this.anchors = anchors;
    }

    @GetMapping("/decisions/{id}/receipt")
    String show(@PathVariable String id, @RequestParam(required = false) Long sequence, Model model) {
        Receipt receipt = StoredDecisions.find(receipts, id, sequence);
        Link link = receipt.statement().link();
        Decision decision = StoredDecision.decision(receipt);
        model.addAttribute("receipt", receipt);
        model.addAttribute("stated", receipt.statement());
        model.addAttribute("link", link);
        model.addAttribute("decision", decision);
        model.addAttribute("decided", receipts.count(Search.all().ofMatter(link.matter())));
        model.addAttribute("proof", anchors.proof(link.matter(), link.sequence()).orElse(null));
        model.addAttribute("say", new Telling(decision.asOf(), null));
        return "receipt";
    }
}
