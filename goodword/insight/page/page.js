"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const number = new Intl.NumberFormat("en");
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const counted = (count, word) => `${number.format(count)} ${word}${count === 1 ? "" : "s"}`;

  const unpack = (text) => {
    let sum = 0;
    return text.split(".").map((digits) => (sum += parseInt(digits, 36)));
  };

  const make = (name, attributes = {}, ...children) => {
    const svg = name === "svg" || name === "rect" || name === "line" || name === "text";
    const node = svg
      ? document.createElementNS("http://www.w3.org/2000/svg", name)
      : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  const inWords = (measure, one) => {
    const kind = one.c ? `${one.c} ` : "";
    if (one.u !== "second") return counted(measure, kind + one.u);
    if (measure >= 3600 && measure % 1800 === 0) return counted(measure / 3600, `${kind}hour`);
    if (measure >= 60 && measure % 30 === 0) return counted(measure / 60, `${kind}minute`);
    return counted(measure, `${kind}second`);
  };

  const wilson = (kept, n) => {
    const z = 1.959963984540054, share = kept / n, spread = (z * z) / n;
    const half = z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
    const ends = [share + spread / 2 - half, share + spread / 2 + half].map((x) => x / (1 + spread));
    return [Math.max(0, ends[0]), Math.min(1, ends[1])];
  };

  /* A mark on the axis: '20', or '3 h' where the unit changes along it. */
  const short = (measure, one) => {
    if (one.u !== "second") return number.format(measure);
    for (const [unit, seconds] of [["h", 3600], ["min", 60]])
      if (measure >= seconds && measure % (seconds / 2) === 0) return `${number.format(measure / seconds)} ${unit}`;
    return `${number.format(measure)} s`;
  };

  const unitOf = (one) => one.u === "second" ? (one.c ? ` in ${one.c} time` : "") : ` in ${one.c ? `${one.c} ` : ""}${one.u}s`;

  /* The histogram: one bar between two stops, then one for all that took longer, and apart from
     these one for what had not ended. */
  const WIDE = 720, HIGH = 150;

  const draw = (one) => {
    const bars = one.k.map((kept, at) => kept - (at ? one.k[at - 1] : 0));
    bars.push(one.e - one.k[one.k.length - 1]);
    if (one.t > one.e) bars.push(0, one.t - one.e);
    const most = Math.max(...bars, 1), step = WIDE / bars.length;
    one.most = most;
    one.columns = bars.length;
    const svg = make("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, preserveAspectRatio: "none", "aria-hidden": "true", class: "plot" });
    one.bars = bars.map((count, at) => {
      const high = count ? Math.max(2, (count / most) * (HIGH - 6)) : 0;
      const box = { x: at * step + 1, y: HIGH - high, width: Math.max(1, step - 2), height: high, rx: 1.5 };
      const bar = make("rect", box);
      svg.append(bar);
      return bar;
    });
    one.own = make("line", { class: "plot__own", y1: 0, y2: HIGH });
    one.mark = make("line", { class: "plot__mark", y1: 0, y2: HIGH });
    for (const [line, at] of [[one.own, one.l], [one.mark, one.l]]) place(line, (at + 1) * step);
    svg.append(one.own, one.mark);
    one.step = step;
    return svg;
  };

  const place = (line, x) => {
    line.setAttribute("x1", x);
    line.setAttribute("x2", x);
  };

  const axis = (one) => {
    const last = one.m.length - 1, row = make("div", { class: "axis", "aria-hidden": "true" });
    const wanted = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * last));
    const labels = [...new Set(wanted)].map((at) => [short(one.m[at], one), at + 1, "axis__at"]);
    if (one.t > one.e) labels.push([`${number.format(one.t - one.e)} ${one.o}`, one.columns, "axis__at axis__at--end"]);
    for (const [words, at, name] of labels) {
      const label = make("span", { class: name }, words);
      label.style.insetInlineStart = `${(at / one.columns) * 100}%`;
      row.append(label);
    }
    return row;
  };

  const legend = (one) => {
    const open = one.t > one.e ? `; at the right end the ${number.format(one.t - one.e)} ${one.o}` : "";
    const wide = new Set(one.m.map((measure, at) => measure - (at ? one.m[at - 1] : 0))).size > 1;
    const uneven = wide ? " The steps are not all as wide: where they are wider, a bar gathers more." : "";
    return make("p", { class: "note" }, `Limits${unitOf(one)}, from left to right. A bar: how many ended between a limit and the one before it${open}. The highest is ${number.format(one.most)}.${uneven}`);
  };

  const trial = (one, article, name) => {
    const box = article.querySelector(".trial"), id = `r${name}`;
    const slider = make("input", { type: "range", id, min: 0, max: one.m.length - 1, step: 1, value: one.l });
    const label = make("label", { for: id }, "Try another limit");
    const share = make("strong", { class: "trial__share" }), words = make("span", { class: "trial__words" });
    const back = make("button", { type: "button", class: "back" }, "Back to the policy’s");
    const output = make("output", { for: id, class: "trial__said", "aria-live": "off" }, share, words);
    const plot = draw(one), frame = make("div", { class: "frame" }, plot, slider, axis(one));
    box.append(output, frame, make("div", { class: "trial__head" }, label, back), legend(one));
    box.hidden = false;
    /* The thumb stands under the line: both at the right edge of the stop's bar. */
    frame.style.setProperty("--bars", one.columns);
    frame.style.setProperty("--stops", one.m.length);
    article.querySelector(".verdict > span:last-child").hidden = true;

    const show = (at) => {
      const limit = inWords(one.m[at], one), found = under(one.k[at], one.n[at], one.t, at === one.l, one.o);
      const [low, high] = found.n ? [wilson(found.kept, found.n)[0], wilson(found.most, found.n)[1]] : [0, 1];
      share.textContent = found.share;
      words.textContent = ` kept within ${limit}, ${number.format(found.kept)} of ${number.format(found.n)}${found.apart} (95% interval ${(100 * low).toFixed(1)}–${percent(high)}). ${promise(one, found)}`;
      slider.setAttribute("aria-valuetext", `${limit}: ${share.textContent} kept`);
      place(one.mark, (at + 1) * one.step);
      one.bars.forEach((bar, place) => bar.setAttribute("class", `bar bar--${place > one.m.length ? "open" : place <= at ? "kept" : "late"}`));
      back.hidden = at === one.l;
      article.dispatchEvent(new CustomEvent("limit", { detail: at }));
    };
    const move = (at) => {
      slider.value = at;
      show(Number(slider.value));
    };
    slider.addEventListener("input", () => show(Number(slider.value)));
    back.addEventListener("click", () => { move(one.l); slider.focus(); });
    dragged(plot, (part) => move(Math.round(part * one.columns) - 1));
    return () => show(one.l);
  };

  /* What had not ended, and had not waited longer than a limit, may have kept it or not. Under the
     policy's own limit it stands outside the count, as in the verdict; under any other the count
     stays that of all, and the share lies between none of it having kept the limit and all. */
  const under = (kept, judged, all, own, gone) => {
    const open = all - judged, n = own ? judged : all, most = own ? kept : kept + open;
    const ends = n ? [percent(kept / n), percent(most / n)] : ["–", "–"];
    const apart = !open ? "" : own ? `; ${number.format(open)} ${gone} within it are not counted` : `, and ${number.format(open)} of them ${gone} before that`;
    return { kept, n, most, apart, share: ends[0] === ends[1] ? ends[0] : `${ends[0].slice(0, -1)}–${ends[1]}` };
  };

  const promise = (one, { kept, most, n }) => {
    const aim = one.p === undefined, asked = aim ? one.a : one.p;
    if (asked === undefined || !n) return "";
    const what = aim ? `the aim of ${asked}%` : asked === 100 ? "the promise, which was for every one" : `the promised ${asked}%`;
    if (100 * kept >= asked * n) return `That keeps ${what}.`;
    return 100 * most >= asked * n ? `Whether that keeps ${what}, can’t be told.` : `That breaks ${what}${one.x ? ", so far as was looked" : ""}.`;
  };

  /* The picture may be dragged too; the slider beneath it is what has a name and a keyboard. */
  const dragged = (plot, to) => {
    const at = (event) => {
      const box = plot.getBoundingClientRect();
      to(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    };
    plot.addEventListener("pointerdown", (event) => { plot.setPointerCapture(event.pointerId); at(event); });
    plot.addEventListener("pointermove", (event) => { if (event.buttons) at(event); });
  };

  /* Shares of fewer than these are drawn pale: they say next to nothing. */
  const FEW = 5;

  /* A table whose second column is drawn as bars; the hours stand side by side as columns. */
  const parts = (one, article) => {
    const place = article.querySelector(".parts"), shown = [];
    for (const [name, groups] of one.g) {
      const hours = name === "hour";
      const table = make("table", { class: hours ? "part part--hour" : "part" }, make("caption", {}, `${one.s && (hours || name === "weekday") ? `By the ${name} of ${one.s}` : `By ${name}`}: the share kept, and of how many`));
      table.append(make("thead", {}, make("tr", {}, ...[name, "kept", "of"].map((word) => make("th", { scope: "col" }, word)))));
      const rows = make("tbody");
      for (const [title, kept, n, packedKept, packedJudged, all] of hours ? wholeDay(groups) : groups) {
        const fill = make("span"), open = make("span", { class: "open" });
        const meter = make("span", { class: "meter", "aria-hidden": "true" }, fill, open);
        const value = make("span", { class: "value" }), of = make("td", { class: "num" });
        const row = make("tr", {}, make("th", { scope: "row" }, title), make("td", { class: "num" }, meter, value), of);
        rows.append(row);
        const by = packedKept === undefined ? null : [unpack(packedKept), unpack(packedJudged)];
        shown.push({ row, title, fill, open, value, of, kept, n, by, all });
      }
      table.append(rows);
      place.append(make("div", { class: hours ? "part__box part__box--wide" : "part__box" }, table));
    }
    const pale = make("p", { class: "note parts__note" }, `Pale: fewer than ${FEW}, which say next to nothing.`);
    place.append(pale);
    return (at) => {
      for (const part of shown) {
        const follow = part.by && at !== one.l;
        const { kept, n, most, share } = follow ? under(part.by[0][at], part.by[1][at], part.all, false) : under(part.kept, part.n, part.n, true);
        part.value.textContent = share;
        part.of.textContent = number.format(n);
        part.row.classList.toggle("few", n > 0 && n < FEW);
        part.row.classList.toggle("none", !n);
        part.row.title = n ? `${part.title}: ${share} of ${number.format(n)}` : `${part.title}: none`;
        part.fill.style.setProperty("--share", n ? kept / n : 0);
        part.open.style.setProperty("--share", n ? (most - kept) / n : 0);
      }
      pale.hidden = !shown.some((part) => part.row.classList.contains("few"));
      place.classList.toggle("parts--fixed", at !== one.l && shown.some((part) => part.n && !part.by));
    };
  };

  const wholeDay = (groups) => {
    const by = new Map(groups.map((group) => [group[0], group]));
    return Array.from({ length: 24 }, (_, hour) => {
      const name = `${String(hour).padStart(2, "0")}:00`;
      return by.get(name) ?? [name, 0, 0];
    });
  };

  const figures = (one, article) => {
    const details = make("details", { class: "table" }, make("summary", {}, "The picture as a table"));
    details.addEventListener("toggle", () => {
      if (details.querySelector("table")) return;
      const rows = one.m.map((measure, at) => {
        const open = one.t - one.n[at], { share, kept, n } = under(one.k[at], one.n[at], one.t, at === one.l);
        const cells = [share, number.format(kept), number.format(n), number.format(open)];
        return make("tr", {}, make("th", { scope: "row" }, inWords(measure, one)), ...cells.map((cell) => make("td", { class: "num" }, cell)));
      });
      const head = ["Limit", "Kept", "Interactions", "Of", `${one.o || "not ended"} before that`].map((word, at) => make("th", { scope: "col", class: at ? "num" : "" }, word));
      details.append(make("table", { class: "figures" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows)));
    });
    article.querySelector(".trial").append(details);
  };

  const start = (article) => {
    const name = article.dataset.at, one = data[name];
    const follow = parts(one, article);
    article.addEventListener("limit", (event) => follow(event.detail));
    if (one.m === undefined) return follow(one.l);
    for (const key of ["m", "k", "n"]) one[key] = unpack(one[key]);
    const show = trial(one, article, name);
    figures(one, article);
    show();
  };

  /* Many standards: each is drawn when it comes near. */
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) { near.unobserve(target); start(target); }
  }, { rootMargin: "800px" });
  const articles = [...document.querySelectorAll(".standard")];
  articles.forEach((article, at) => (at < 12 ? start(article) : near.observe(article)));
  addEventListener("beforeprint", () => articles.forEach((article) => { if (!article.querySelector(".part__box, .frame")) { near.unobserve(article); start(article); } }));
})();
